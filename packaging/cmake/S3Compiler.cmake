# SPDX-License-Identifier: GPL-3.0-or-later
# What every target of the program is compiled with.

find_program(S3_CCACHE ccache)
if(S3_CCACHE)
  set(CMAKE_CXX_COMPILER_LAUNCHER
      ${CMAKE_COMMAND} -E env CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
      ${S3_CCACHE})
endif()
find_program(S3_MOLD mold)
if(S3_MOLD)
  add_link_options(-fuse-ld=mold)
endif()

if(S3_SANITIZE)
  # What AddressSanitizer stops at by itself (null pointers), or what compilers warn of, is not checked twice, and memory
  # is checked through calls: together that is a quarter of the build. Overflow, shifts, bounds, divisions, conversions,
  # bool and enum values remain with UndefinedBehaviorSanitizer.
  add_compile_options(-fsanitize=address,undefined
                      -fno-sanitize=null,alignment,object-size,vptr,pointer-overflow,nonnull-attribute,returns-nonnull-attribute,return,unreachable
                      -fno-sanitize-recover=undefined -fno-omit-frame-pointer)
  if(CMAKE_CXX_COMPILER_ID MATCHES "Clang")
    add_compile_options("SHELL:-mllvm -asan-instrumentation-with-call-threshold=0")
  else()
    add_compile_options(--param=asan-instrumentation-with-call-threshold=0)
  endif()
  add_link_options(-fsanitize=address,undefined)
  add_compile_definitions(S3_SANITIZED)
endif()

function(s3_target name)
  # CMake 3.25 does not run moc again when a configure run merely adds a header; make it look after each one.
  file(REMOVE "${CMAKE_CURRENT_BINARY_DIR}/${name}_autogen/timestamp")
  target_compile_options(${name} PRIVATE -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual)
  if(S3_CCACHE AND S3_PRECOMPILE AND CMAKE_CXX_COMPILER_ID STREQUAL GNU)
    target_compile_options(${name} PRIVATE -fpch-preprocess)
  endif()
  if(S3_WARNINGS_AS_ERRORS)
    target_compile_options(${name} PRIVATE -Werror)
  endif()
  target_include_directories(${name} PRIVATE "${CMAKE_SOURCE_DIR}" "${CMAKE_BINARY_DIR}/generated")
  target_compile_definitions(${name} PRIVATE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_CAST_FROM_BYTEARRAY
    QT_NO_KEYWORDS QT_NO_FOREACH QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_USE_QSTRINGBUILDER
    QT_DISABLE_DEPRECATED_BEFORE=0x060400 S3_VERSION="${PROJECT_VERSION}")
endfunction()

# The sanitizer preset compiles several files at once. Report sections and descriptors each have a `Say` or `say` of
# their own, and these few files names that others of their namespace use too.
function(s3_unity_exceptions)
  foreach(file IN LISTS ARGN)
    if(file MATCHES "(Section|Xlsx[A-Za-z]*|Ods[A-Za-z]*|Workbook[A-Za-z]*|JsonStat[A-Za-z]*|Programme[A-Za-z]*|ComparisonWords|OwnPanel|SupportPanel|Descriptor|PdfPages|PdfTable|PdfFinish|ZipFile)\\.cpp$")
      set_source_files_properties("${file}" PROPERTIES SKIP_UNITY_BUILD_INCLUSION ON)
    endif()
  endforeach()
endfunction()
