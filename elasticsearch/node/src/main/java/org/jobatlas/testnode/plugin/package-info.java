/**
 * Stand-ins, written from the public documentation, for the modules of the Elasticsearch distribution that are not on
 * Maven Central.
 *
 * <p>Names, parameters and defaults are those of the real modules, so that the same settings run on a real cluster.
 */
package org.jobatlas.testnode.plugin;
