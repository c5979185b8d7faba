/** Applying, and a seeker's applications. */
@NullMarked
package org.jobatlas.hiring.ui.seeker;

import org.jspecify.annotations.NullMarked;
