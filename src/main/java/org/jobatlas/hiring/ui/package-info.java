/** Pages of applications, for seekers and for recruiters, and what other views show of evidence. */
@NamedInterface("ui")
@NullMarked
package org.jobatlas.hiring.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
