/** Applicants as files, written in the background. */
@NullMarked
package org.jobatlas.hiring.internal.exports;

import org.jspecify.annotations.NullMarked;
