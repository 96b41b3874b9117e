# SPDX-FileCopyrightText: 2026 The Backdesk authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Defines LibMagic::LibMagic. Installed too: whoever links the library links this.
find_library(LIBMAGIC_LIBRARY magic)
find_path(LIBMAGIC_INCLUDE_DIR magic.h)
mark_as_advanced(LIBMAGIC_LIBRARY LIBMAGIC_INCLUDE_DIR)

include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(LibMagic REQUIRED_VARS LIBMAGIC_LIBRARY LIBMAGIC_INCLUDE_DIR)

if(LibMagic_FOUND AND NOT TARGET LibMagic::LibMagic)
    add_library(LibMagic::LibMagic UNKNOWN IMPORTED)
    set_target_properties(LibMagic::LibMagic PROPERTIES
        IMPORTED_LOCATION ${LIBMAGIC_LIBRARY} INTERFACE_INCLUDE_DIRECTORIES ${LIBMAGIC_INCLUDE_DIR})
endif()
