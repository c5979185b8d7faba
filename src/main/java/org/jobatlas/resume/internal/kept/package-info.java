/** Resumes in the database, encrypted with keys outside of it. */
@NullMarked
package org.jobatlas.resume.internal.kept;

import org.jspecify.annotations.NullMarked;
