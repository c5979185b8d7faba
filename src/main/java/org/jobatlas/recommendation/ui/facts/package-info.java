/** What was read from a resume, as chips that its owner corrects. */
@NullMarked
package org.jobatlas.recommendation.ui.facts;

import org.jspecify.annotations.NullMarked;
