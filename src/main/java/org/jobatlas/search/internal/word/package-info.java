/** What the index knows of words: how many postings have them, and what is written alike. */
@NullMarked
package org.jobatlas.search.internal.word;

import org.jspecify.annotations.NullMarked;
