/** What was shown: lists, their positions and what was done there. */
@NullMarked
package org.jobatlas.feedback.internal.lists;

import org.jspecify.annotations.NullMarked;
