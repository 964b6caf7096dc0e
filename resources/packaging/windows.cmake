# SPDX-License-Identifier: Apache-2.0
# An installer by NSIS, and an icon for it and its shortcut. Written without such a machine.
set(ico ${CMAKE_CURRENT_BINARY_DIR}/orgbridge.ico)
add_custom_command(OUTPUT ${ico} COMMAND rendericon ${drawing} ${ico} 256 DEPENDS ${drawing} VERBATIM)
add_custom_target(packaging_files ALL DEPENDS ${ico})
install(FILES ${ico} DESTINATION ${CMAKE_INSTALL_BINDIR})

set_target_properties(orgbridge PROPERTIES WIN32_EXECUTABLE ON)
set(CPACK_GENERATOR NSIS)
set(CPACK_NSIS_DISPLAY_NAME Orgbridge)
set(CPACK_NSIS_MUI_ICON ${ico})
set(CPACK_NSIS_INSTALLED_ICON_NAME bin/orgbridge.ico)
set(CPACK_NSIS_ENABLE_UNINSTALL_BEFORE_INSTALL ON)
