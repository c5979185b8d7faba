/** Retrieval of people. */
@NullMarked
package org.jobatlas.search.internal.people;

import org.jspecify.annotations.NullMarked;
