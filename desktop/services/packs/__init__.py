"""Language packs: installed, in the catalogues, downloaded."""
