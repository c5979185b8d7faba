/** Training of tree models for ranking. */
@NullMarked
package org.jobatlas.learning.internal.tree;

import org.jspecify.annotations.NullMarked;
