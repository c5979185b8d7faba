/** The front page and the list of matches. */
@NullMarked
package org.jobatlas.recommendation.ui;

import org.jspecify.annotations.NullMarked;
