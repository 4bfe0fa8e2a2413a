#ifndef SITMAP_TABLES_H
#define SITMAP_TABLES_H

#include <stddef.h>

/// Actors by name: the text of `Gazetteer/curated/actors.tsv` in the read-only pages of the program.
const void *sitmap_table_actors(void);
/// The number of bytes of `sitmap_table_actors`.
size_t sitmap_table_actors_size(void);

/// Persons a household: the text of `Gazetteer/curated/household_sizes.tsv`.
const void *sitmap_table_household_sizes(void);
/// The number of bytes of `sitmap_table_household_sizes`.
size_t sitmap_table_household_sizes_size(void);

#endif
