/** Commands for stored resumes. */
@NullMarked
package org.jobatlas.resume.cli;

import org.jspecify.annotations.NullMarked;
