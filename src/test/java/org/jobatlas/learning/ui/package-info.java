@NullMarked
package org.jobatlas.learning.ui;

import org.jspecify.annotations.NullMarked;
