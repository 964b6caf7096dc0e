// SPDX-License-Identifier: Apache-2.0

// Reads a Terraform file with HashiCorp's own parser and prints its blocks as JSON: kind, labels, and every
// attribute with its value, or its source text where it refers to something. Fails where the file is not HCL,
// or not formatted as "terraform fmt" would. Usage: readhcl FILE
package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"
	"github.com/hashicorp/hcl/v2/hclwrite"
	"github.com/zclconf/go-cty/cty"
	ctyjson "github.com/zclconf/go-cty/cty/json"
)

type block struct {
	Kind       string                     `json:"kind"`
	Labels     []string                   `json:"labels"`
	Attributes map[string]json.RawMessage `json:"attributes"`
	Blocks     []block                    `json:"blocks"`
}

func fail(what interface{}) {
	fmt.Fprintln(os.Stderr, what)
	os.Exit(1)
}

func valueOf(attribute *hclsyntax.Attribute, source []byte) json.RawMessage {
	value, problems := attribute.Expr.Value(nil)
	if problems.HasErrors() || !value.IsWhollyKnown() {
		value = cty.StringVal(string(attribute.Expr.Range().SliceBytes(source)))
	}
	text, err := ctyjson.Marshal(value, value.Type())
	if err != nil {
		fail(err)
	}
	return text
}

func blocksOf(body *hclsyntax.Body, source []byte) []block {
	blocks := []block{}
	for _, found := range body.Blocks {
		one := block{found.Type, found.Labels, map[string]json.RawMessage{}, blocksOf(found.Body, source)}
		for name, attribute := range found.Body.Attributes {
			one.Attributes[name] = valueOf(attribute, source)
		}
		blocks = append(blocks, one)
	}
	return blocks
}

func main() {
	source, err := os.ReadFile(os.Args[1])
	if err != nil {
		fail(err)
	}
	file, problems := hclsyntax.ParseConfig(source, os.Args[1], hcl.InitialPos)
	if problems.HasErrors() {
		fail(problems)
	}
	if !bytes.Equal(hclwrite.Format(source), source) {
		fail("not formatted")
	}
	json.NewEncoder(os.Stdout).Encode(blocksOf(file.Body.(*hclsyntax.Body), source))
}
