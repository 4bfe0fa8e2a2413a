#ifndef SITMAP_WEIGHTS_H
#define SITMAP_WEIGHTS_H

#include <stddef.h>

/// The recogniser's weights: their bytes in the read-only pages of the program.
const void *sitmap_weights_recogniser(void);
/// The number of bytes of `sitmap_weights_recogniser`.
size_t sitmap_weights_recogniser_size(void);

#endif
