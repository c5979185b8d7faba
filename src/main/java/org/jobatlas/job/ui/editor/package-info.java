/** Where a recruiter writes a posting, sees its findings and moves it through its life cycle. */
@NullMarked
package org.jobatlas.job.ui.editor;

import org.jspecify.annotations.NullMarked;
