# Every test under AddressSanitizer and UndefinedBehaviorSanitizer.
set(CMAKE_BUILD_TYPE Debug CACHE STRING "")
set(CMAKE_CXX_FLAGS_DEBUG "-g1" CACHE STRING "") # Enough for a report with lines, and much less to write.
set(ORGBRIDGE_SANITIZE ON CACHE BOOL "")
