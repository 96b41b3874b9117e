# SPDX-FileCopyrightText: 2026 The Backdesk authors
# SPDX-License-Identifier: GPL-3.0-or-later
# What others need to build with the library, as the component Development:
#   find_package(Backdesk REQUIRED)
#   target_link_libraries(program PRIVATE Backdesk::core)
include(GNUInstallDirs)
include(CMakePackageConfigHelpers)

set(headers ${CMAKE_INSTALL_INCLUDEDIR}/backdesk)
set(package ${CMAKE_INSTALL_LIBDIR}/cmake/Backdesk)

get_property(resource_objects GLOBAL PROPERTY BACKDESK_RESOURCE_OBJECTS)
set(libraries
    log value schema script storage storage-yaml storage-sql storage-choice model description migration transfer api multipart router http-framing http core)
set(targets ${resource_objects})
foreach(library IN LISTS libraries)
    set_target_properties(backdesk-${library} PROPERTIES EXPORT_NAME ${library})
    list(APPEND targets backdesk-${library})
endforeach()

install(TARGETS ${targets} EXPORT BackdeskTargets COMPONENT Development
    ARCHIVE DESTINATION ${CMAKE_INSTALL_LIBDIR}/backdesk
    OBJECTS DESTINATION ${CMAKE_INSTALL_LIBDIR}/backdesk
    INCLUDES DESTINATION ${headers})
install(EXPORT BackdeskTargets NAMESPACE Backdesk:: DESTINATION ${package} COMPONENT Development)
install(DIRECTORY ${PROJECT_SOURCE_DIR}/core DESTINATION ${headers} COMPONENT Development
    FILES_MATCHING PATTERN "*.h")

configure_package_config_file(
    ${CMAKE_CURRENT_LIST_DIR}/BackdeskConfig.cmake.in ${PROJECT_BINARY_DIR}/BackdeskConfig.cmake
    INSTALL_DESTINATION ${package})
write_basic_package_version_file(${PROJECT_BINARY_DIR}/BackdeskConfigVersion.cmake COMPATIBILITY SameMinorVersion)
install(FILES
    ${PROJECT_BINARY_DIR}/BackdeskConfig.cmake ${PROJECT_BINARY_DIR}/BackdeskConfigVersion.cmake
    ${CMAKE_CURRENT_LIST_DIR}/FindLibMagic.cmake
    DESTINATION ${package} COMPONENT Development)
