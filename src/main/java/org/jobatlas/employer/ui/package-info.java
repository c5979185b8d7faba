/** Pages of recruiters. */
@NullMarked
package org.jobatlas.employer.ui;

import org.jspecify.annotations.NullMarked;
