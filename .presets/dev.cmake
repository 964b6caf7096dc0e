# SPDX-License-Identifier: Apache-2.0
# For working on Orgbridge: quick to build, easy to debug.
set(CMAKE_BUILD_TYPE Debug CACHE STRING "")
set(CMAKE_CXX_FLAGS_DEBUG "-g -D_GLIBCXX_ASSERTIONS" CACHE STRING "") # An empty optional that is read is found.
set(CMAKE_EXE_LINKER_FLAGS "-fuse-ld=mold" CACHE STRING "") # Seventy test programs link in seconds.
set(CMAKE_UNITY_BUILD ON CACHE BOOL "") # A third of the time; file-local names are unique within app and within ui.
set(BUILD_SHARED_LIBS ON CACHE BOOL "") # Seventy test programs share one app and one ui.
