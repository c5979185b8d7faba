/** Breaks each rule of the house once, so that tests can show that the rules see it. Nothing of it runs. */
package org.jobatlas.untidy;
