/** The text of a resume as lines, each with the section it stands in. */
@NullMarked
package org.jobatlas.profile.internal.document;

import org.jspecify.annotations.NullMarked;
