/** Serves logos. */
@NullMarked
package org.jobatlas.employer.web;

import org.jspecify.annotations.NullMarked;
