# SPDX-License-Identifier: Apache-2.0
# What people run.
set(CMAKE_BUILD_TYPE Release CACHE STRING "")
set(CMAKE_CXX_FLAGS_RELEASE "-O2 -DNDEBUG" CACHE STRING "")
set(BUILD_TESTING OFF CACHE BOOL "")
set(CMAKE_UNITY_BUILD ON CACHE BOOL "") # A third of the time; file-local names are unique within app and within ui.
