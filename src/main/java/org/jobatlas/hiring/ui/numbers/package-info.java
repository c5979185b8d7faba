/** Statistics of a posting and of a company. */
@NullMarked
package org.jobatlas.hiring.ui.numbers;

import org.jspecify.annotations.NullMarked;
