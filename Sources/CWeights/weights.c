#include "weights.h"

// #embed is C23; Clang takes it in every version of the language and says so.
#if defined(__clang__)
#pragma clang diagnostic ignored "-Wc23-extensions"
#endif

static const unsigned char recogniser[] __attribute__((aligned(4096))) = {
#embed "../../Weights/recogniser.bin"
};

const void *sitmap_weights_recogniser(void) { return recogniser; }
size_t sitmap_weights_recogniser_size(void) { return sizeof recogniser; }
