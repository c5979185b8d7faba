/** Search for people who type: matching, hits, facets, suggestions. */
@NullMarked
package org.jobatlas.search.internal.typed;

import org.jspecify.annotations.NullMarked;
