/** Dropping a resume, waiting for its list, and the resumes that are kept in an account. */
@NullMarked
package org.jobatlas.recommendation.ui.resume;

import org.jspecify.annotations.NullMarked;
