#include "tables.h"

// #embed is C23; Clang takes it in every version of the language and says so.
#if defined(__clang__)
#pragma clang diagnostic ignored "-Wc23-extensions"
#endif

static const unsigned char actors[] = {
#embed "../../Gazetteer/curated/actors.tsv"
};

static const unsigned char household_sizes[] = {
#embed "../../Gazetteer/curated/household_sizes.tsv"
};

const void *sitmap_table_actors(void) { return actors; }
size_t sitmap_table_actors_size(void) { return sizeof actors; }
const void *sitmap_table_household_sizes(void) { return household_sizes; }
size_t sitmap_table_household_sizes_size(void) { return sizeof household_sizes; }
