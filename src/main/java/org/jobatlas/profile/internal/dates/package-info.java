/** Dates and periods as resumes write them, in many languages. */
@NullMarked
package org.jobatlas.profile.internal.dates;

import org.jspecify.annotations.NullMarked;
