/** What the words of a title say: level, step, regulated work and its proof. */
@NullMarked
package org.jobatlas.taxonomy.internal.title;

import org.jspecify.annotations.NullMarked;
