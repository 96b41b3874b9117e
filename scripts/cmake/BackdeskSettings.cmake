# SPDX-FileCopyrightText: 2026 The Backdesk authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Compiler settings that every target shares.

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)

if(NOT CMAKE_BUILD_TYPE)
    set(CMAKE_BUILD_TYPE Release CACHE STRING "Build type" FORCE)
endif()

find_program(BACKDESK_CCACHE ccache)
if(BACKDESK_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    # time_macros, pch_defines: without them ccache declines every file that uses a precompiled header.
    set(CMAKE_CXX_COMPILER_LAUNCHER
        ${CMAKE_COMMAND} -E env "CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime" CCACHE_DEPEND=1
        ${BACKDESK_CCACHE})
endif()

find_program(BACKDESK_LLD ld.lld)
if(BACKDESK_LLD)
    add_link_options(-fuse-ld=lld)
endif()

add_compile_options(-Wall -Wextra -Wpedantic -Werror -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual
                    -Wcast-qual -Wno-error=deprecated-declarations)
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    # gcc 12 finds dangling pointers and overflows in inlined library code that are none.
    add_compile_options(-Wno-dangling-pointer -Wno-restrict -Wno-array-bounds -Wno-stringop-overflow
                        -Wno-maybe-uninitialized -Wno-free-nonheap-object -fpch-preprocess -fpch-deps)
endif()
# Line tables are enough for a useful back trace and half the size of full debug information.
set(CMAKE_CXX_FLAGS_DEBUG "-O0 -g1")
set(CMAKE_CXX_FLAGS_RELWITHDEBINFO "-O1 -g1")
add_compile_definitions(QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_FOREACH
                        QT_USE_QSTRINGBUILDER QT_STRICT_ITERATORS QT_DISABLE_DEPRECATED_BEFORE=0x060400)

if(BACKDESK_SANITIZE)
    add_compile_options(-fsanitize=${BACKDESK_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
    add_link_options(-fsanitize=${BACKDESK_SANITIZE})
endif()
