"""What a person does in the reading view: keys, mouse, walking, finding, copying."""
