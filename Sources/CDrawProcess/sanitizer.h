// SPDX-License-Identifier: MIT

#ifndef ENTENTE_CDRAWPROCESS_SANITIZER_H
#define ENTENTE_CDRAWPROCESS_SANITIZER_H

// A sanitizer brings its own `malloc` and takes more address space than any limit allows.
#define ENT_IS_SANITIZED 0
#ifdef __has_feature
#if __has_feature(thread_sanitizer) || __has_feature(address_sanitizer)
#undef ENT_IS_SANITIZED
#define ENT_IS_SANITIZED 1
#endif
#endif

#endif
