# Every test under AddressSanitizer and UndefinedBehaviorSanitizer.
set(CMAKE_BUILD_TYPE Debug CACHE STRING "")
set(ORGBRIDGE_SANITIZE ON CACHE BOOL "")
