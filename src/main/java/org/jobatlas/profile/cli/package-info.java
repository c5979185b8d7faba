/** Reading of resumes on the command line. */
@NullMarked
package org.jobatlas.profile.cli;

import org.jspecify.annotations.NullMarked;
