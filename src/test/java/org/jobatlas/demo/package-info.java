@NullMarked
package org.jobatlas.demo;

import org.jspecify.annotations.NullMarked;
