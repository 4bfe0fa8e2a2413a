#ifndef SITMAP_GAZETTEER_H
#define SITMAP_GAZETTEER_H

#include <stddef.h>

/// The compiled gazetteer of the world: its bytes in the read-only pages of the program.
const void *sitmap_gazetteer_base(void);
/// The number of bytes of `sitmap_gazetteer_base`.
size_t sitmap_gazetteer_base_size(void);

/// What people wrote over it: its bytes in the read-only pages of the program.
const void *sitmap_gazetteer_curated(void);
/// The number of bytes of `sitmap_gazetteer_curated`.
size_t sitmap_gazetteer_curated_size(void);

#endif
