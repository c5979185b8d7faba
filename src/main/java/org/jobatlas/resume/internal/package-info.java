/** Isolated parsing and storage of resumes. */
@NullMarked
package org.jobatlas.resume.internal;

import org.jspecify.annotations.NullMarked;
