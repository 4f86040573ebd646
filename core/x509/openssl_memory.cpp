// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/x509/openssl_memory.h"

#include <openssl/crypto.h>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <cstring>

namespace rulewright::x509
{

namespace
{

/// Stands before each block and says how long it is.
struct alignas(std::max_align_t) BlockHead {
    std::size_t size = 0;
};

BlockHead *headOf(void *block) noexcept
{
    return static_cast<BlockHead *>(block) - 1;
}

void *allocate(std::size_t size, const char * /*file*/, int /*line*/) noexcept
{
    if (size > SIZE_MAX - sizeof(BlockHead)) {
        return nullptr;
    }
    auto *head = static_cast<BlockHead *>(std::malloc(sizeof(BlockHead) + size));
    if (head == nullptr) {
        return nullptr;
    }
    head->size = size;
    return head + 1;
}

void release(void *block, const char * /*file*/, int /*line*/) noexcept
{
    if (block != nullptr) {
        OPENSSL_cleanse(block, headOf(block)->size);
        std::free(headOf(block));
    }
}

void *reallocate(void *block, std::size_t size, const char *file, int line) noexcept
{
    void *larger = allocate(size, file, line);
    if (larger != nullptr && block != nullptr) {
        std::memcpy(larger, block, std::min(size, headOf(block)->size));
        release(block, file, line);
    }
    return larger;
}

} // namespace

bool wipeFreedMemory() noexcept
{
    return CRYPTO_set_mem_functions(allocate, reallocate, release) == 1;
}

} // namespace rulewright::x509
