/** The public page of a posting, and what other views show of postings. */
@NamedInterface("ui")
@NullMarked
package org.jobatlas.job.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
