# SPDX-License-Identifier: GPL-3.0-or-later
# Tables written at configure time from the folders that exist, so that adding a tool touches one folder.

# s3_tool_table(OUT): every ui/<line>/<tool>/Descriptor.cpp defines `ToolDescriptor s3::tools::<tool>()`.
function(s3_tool_table out)
  file(GLOB descriptors CONFIGURE_DEPENDS "${CMAKE_SOURCE_DIR}/ui/*/*/Descriptor.cpp")
  list(SORT descriptors)
  set(declarations "")
  set(calls "")
  foreach(descriptor IN LISTS descriptors)
    get_filename_component(folder "${descriptor}" DIRECTORY)
    get_filename_component(tool "${folder}" NAME)
    string(APPEND declarations "ToolDescriptor ${tool}();\n")
    string(APPEND calls "        tools::${tool}(),\n")
  endforeach()
  file(CONFIGURE OUTPUT "${out}" @ONLY CONTENT
"// Generated from the folders below ui/; do not edit.
#include \"ui/kit/ToolDescriptor.h\"

namespace s3::tools {
@declarations@}

namespace s3 {
std::vector<ToolDescriptor> allTools()
{
    return {
@calls@    };
}
} // namespace s3
")
endfunction()

# s3_section_table(OUT): every core/<line>/<Name>Section.h declares `Section s3::report::<name>Section(const Project&)`.
function(s3_section_table out)
  file(GLOB headers CONFIGURE_DEPENDS "${CMAKE_SOURCE_DIR}/core/*/*Section.h")
  list(SORT headers)
  set(includes "")
  set(entries "")
  foreach(header IN LISTS headers)
    file(RELATIVE_PATH relative "${CMAKE_SOURCE_DIR}" "${header}")
    get_filename_component(name "${header}" NAME_WE)
    string(SUBSTRING "${name}" 0 1 first)
    string(TOLOWER "${first}" first)
    string(SUBSTRING "${name}" 1 -1 rest)
    string(APPEND includes "#include \"${relative}\"\n")
    string(APPEND entries "        &${first}${rest},\n")
  endforeach()
  file(CONFIGURE OUTPUT "${out}" @ONLY CONTENT
"// Generated from the folders below core/; do not edit.
#include \"core/report/SectionTable.h\"

@includes@
namespace s3::report {
std::vector<SectionFunction> allSections()
{
    return {
@entries@    };
}
} // namespace s3::report
")
endfunction()

# s3_resources(TARGET): everything below resources/ as Qt resources under :/, with initS3Resources() to link them in.
function(s3_resources target)
  file(GLOB_RECURSE files CONFIGURE_DEPENDS RELATIVE "${CMAKE_SOURCE_DIR}/resources" "${CMAKE_SOURCE_DIR}/resources/*")
  set(entries "")
  set(paths "")
  foreach(file IN LISTS files)
    string(APPEND entries "    <file alias=\"${file}\">${CMAKE_SOURCE_DIR}/resources/${file}</file>\n")
    list(APPEND paths "${CMAKE_SOURCE_DIR}/resources/${file}")
  endforeach()
  # Guide texts and icons lie in the tool's own folder and ship as :/tools/<tool>/...
  file(GLOB own CONFIGURE_DEPENDS "${CMAKE_SOURCE_DIR}/ui/*/*/*.md" "${CMAKE_SOURCE_DIR}/ui/*/*/*.svg")
  foreach(file IN LISTS own)
    get_filename_component(folder "${file}" DIRECTORY)
    get_filename_component(tool "${folder}" NAME)
    get_filename_component(name "${file}" NAME)
    string(APPEND entries "    <file alias=\"tools/${tool}/${name}\">${file}</file>\n")
    list(APPEND paths "${file}")
  endforeach()
  set(qrc "${CMAKE_BINARY_DIR}/generated/s3resources.qrc")
  file(CONFIGURE OUTPUT "${qrc}" @ONLY CONTENT "<RCC>\n  <qresource prefix=\"/\">\n@entries@  </qresource>\n</RCC>\n")
  set(cpp "${CMAKE_BINARY_DIR}/generated/qrc_s3resources.cpp")
  add_custom_command(OUTPUT "${cpp}"
    COMMAND Qt6::rcc --name s3resources --output "${cpp}" "${qrc}"
    DEPENDS "${qrc}" ${paths} VERBATIM)
  target_sources(${target} PRIVATE "${cpp}")
  set_source_files_properties("${cpp}" PROPERTIES SKIP_PRECOMPILE_HEADERS ON SKIP_AUTOMOC ON SKIP_UNITY_BUILD_INCLUSION ON)
endfunction()
