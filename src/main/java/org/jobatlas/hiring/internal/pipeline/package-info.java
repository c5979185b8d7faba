/** Applicants as their company sees and moves them, blind until revealed. */
@NullMarked
package org.jobatlas.hiring.internal.pipeline;

import org.jspecify.annotations.NullMarked;
