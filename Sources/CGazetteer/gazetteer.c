#include "gazetteer.h"

// #embed is C23; Clang takes it in every version of the language and says so.
#if defined(__clang__)
#pragma clang diagnostic ignored "-Wc23-extensions"
#endif

// Aligned to a page, so that sections fall where the compiler of packs put them.
static const unsigned char base[] __attribute__((aligned(4096))) = {
#embed "../../Gazetteer/base.bin"
};

static const unsigned char curated[] __attribute__((aligned(4096))) = {
#embed "../../Gazetteer/curated.bin"
};

const void *sitmap_gazetteer_base(void) { return base; }
size_t sitmap_gazetteer_base_size(void) { return sizeof base; }
const void *sitmap_gazetteer_curated(void) { return curated; }
size_t sitmap_gazetteer_curated_size(void) { return sizeof curated; }
