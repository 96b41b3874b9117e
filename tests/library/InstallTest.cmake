# SPDX-FileCopyrightText: 2026 The Backdesk authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs the library of the build folder BUILD, builds the project SOURCE against it, and runs its program.
file(REMOVE_RECURSE ${WORK})
set(ENV{DESTDIR} "")

function(run)
    execute_process(COMMAND ${ARGN} COMMAND_ERROR_IS_FATAL ANY)
endfunction()

run(${CMAKE_COMMAND} --install ${BUILD} --component Development --prefix ${WORK}/prefix)

set(flags -DCMAKE_BUILD_TYPE=Debug -DCMAKE_CXX_COMPILER=${CXX} -DCMAKE_PREFIX_PATH=${WORK}/prefix)
if(SANITIZE)
    list(APPEND flags "-DCMAKE_CXX_FLAGS=-fsanitize=${SANITIZE}")
endif()
run(${CMAKE_COMMAND} -G Ninja -S ${SOURCE} -B ${WORK}/build ${flags})
run(${CMAKE_COMMAND} --build ${WORK}/build)
run(${WORK}/build/quickstart)
file(REMOVE_RECURSE ${WORK})
