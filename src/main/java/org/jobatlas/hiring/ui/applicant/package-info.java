/** One applicant, as recruiters see them. */
@NullMarked
package org.jobatlas.hiring.ui.applicant;

import org.jspecify.annotations.NullMarked;
