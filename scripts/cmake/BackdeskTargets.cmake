# SPDX-FileCopyrightText: 2026 The Backdesk authors
# SPDX-License-Identifier: GPL-3.0-or-later

# backdesk_library(NAME SOURCES ... LINK ... [PCH headers])
# One static library a folder: what it links is what it may include, so the layers hold by construction.
# Libraries without PCH headers of their own reuse those of the library named in PCH_FROM.
function(backdesk_library name)
    cmake_parse_arguments(ARG "" "PCH_FROM" "SOURCES;LINK;PCH" ${ARGN})
    add_library(${name} STATIC ${ARG_SOURCES})
    set_target_properties(${name} PROPERTIES AUTOMOC ON)
    target_include_directories(${name} PUBLIC $<BUILD_INTERFACE:${PROJECT_SOURCE_DIR}>)
    target_compile_features(${name} PUBLIC cxx_std_20)
    target_link_libraries(${name} PUBLIC ${ARG_LINK})
    if(ARG_PCH)
        target_precompile_headers(${name} PRIVATE ${ARG_PCH})
    elseif(ARG_PCH_FROM)
        target_precompile_headers(${name} REUSE_FROM ${ARG_PCH_FROM})
    endif()
endfunction()

# backdesk_test(NAME SOURCES ... LINK ... [TIMEOUT seconds])
# One QtTest executable, run by CTest without a display. Sanitizers give it five times as long.
function(backdesk_test name)
    cmake_parse_arguments(ARG "" "TIMEOUT;PCH_FROM" "SOURCES;LINK;ENVIRONMENT" ${ARGN})
    if(NOT ARG_TIMEOUT)
        set(ARG_TIMEOUT 120)
    endif()
    if(BACKDESK_SANITIZE)
        math(EXPR ARG_TIMEOUT "${ARG_TIMEOUT} * 5")
    endif()
    add_executable(${name} ${ARG_SOURCES})
    set_target_properties(${name} PROPERTIES AUTOMOC ON)
    target_include_directories(${name} PRIVATE ${PROJECT_SOURCE_DIR})
    target_link_libraries(${name} PRIVATE ${ARG_LINK} Qt6::Network Qt6::Test)
    target_compile_definitions(${name} PRIVATE
        BACKDESK_SOURCE_DIR="${PROJECT_SOURCE_DIR}" BACKDESK_BINARY_DIR="${PROJECT_BINARY_DIR}")
    if(NOT ARG_PCH_FROM)
        string(FIND "${ARG_LINK}" backdesk-ui- ui)
        string(FIND "${ARG_LINK}" backdesk-app app)
        set(ARG_PCH_FROM backdesk-test-headers)
        if(ui GREATER_EQUAL 0 OR app GREATER_EQUAL 0)
            set(ARG_PCH_FROM backdesk-test-ui-headers)
        endif()
    endif()
    target_precompile_headers(${name} REUSE_FROM ${ARG_PCH_FROM})
    backdesk_forget_test_folder(${name})
    add_test(NAME ${name} COMMAND ${name})
    set_tests_properties(${name} PROPERTIES TIMEOUT ${ARG_TIMEOUT}
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;TZ=UTC;QTEST_DISABLE_STACK_DUMP=1;${ARG_ENVIRONMENT}")
endfunction()

# Qt names the folder of each test by macros, which differ where precompiled headers must be the same.
function(backdesk_forget_test_folder name)
    target_compile_options(${name} PRIVATE -UQT_TESTCASE_BUILDDIR -UQT_TESTCASE_SOURCEDIR)
endfunction()
