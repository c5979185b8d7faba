/** Judged sets: what they promise, and how the weak one is made from real data. */
@NullMarked
package org.jobatlas.relevance;

import org.jspecify.annotations.NullMarked;
