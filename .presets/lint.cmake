# SPDX-License-Identifier: Apache-2.0
# For tests/lint: nothing is built, clang's tools read what would be.
set(CMAKE_CXX_COMPILER clang++ CACHE STRING "")
set(CMAKE_BUILD_TYPE Debug CACHE STRING "")
set(CMAKE_CXX_FLAGS "" CACHE STRING "") # Those of the environment are the other compiler's.
set(CMAKE_DISABLE_PRECOMPILE_HEADERS ON CACHE BOOL "") # Or they would have to be built.
set(BUILD_TESTING OFF CACHE BOOL "")
set(CMAKE_UNITY_BUILD ON CACHE BOOL "") # Qt's headers are parsed once for many files.
set(CMAKE_UNITY_BUILD_BATCH_SIZE 36 CACHE STRING "")
